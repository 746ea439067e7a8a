--[[
  Deletes a session from the slot that it was copied from, all at once.

    KEYS  1 due, 2 sessions with dead letters, then every key of the session
    ARGV  1 session's name in due
    Output  1
]]
for at = 3, #KEYS do redis.call('DEL', KEYS[at]) end
redis.call('ZREM', KEYS[1], ARGV[1] .. '/chat', ARGV[1] .. '/clock')
redis.call('SREM', KEYS[2], ARGV[1])
return 1
