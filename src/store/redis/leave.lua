--[[
  Deletes a session from the slot that it was copied from, all at once.

    KEYS  1 to 4 what is due, 5 sessions with dead letters, then every key of the session
    ARGV  1 session's name in due
    Output  1
]]
for at = 1, 4 do redis.call('ZREM', KEYS[at], ARGV[1]) end
redis.call('SREM', KEYS[5], ARGV[1])
for at = 6, #KEYS do redis.call('DEL', KEYS[at]) end
return 1
