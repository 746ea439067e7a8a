--[[
  Deletes a session with all that belongs to it, all at once: from the slot that it was copied from, or for good.

    KEYS  1 to 4 what is due, 5 sessions with dead letters, 6 session, then every other key of the session
    ARGV  1 session's name in due, 2 the version that it must still have ('' for any)
    Output  1 gone, 0 it has another version
]]
local version = redis.call('HGET', KEYS[6], 'v')
if ARGV[2] ~= '' and version and version ~= ARGV[2] then return 0 end
for at = 1, 4 do redis.call('ZREM', KEYS[at], ARGV[1]) end
redis.call('SREM', KEYS[5], ARGV[1])
for at = 6, #KEYS do redis.call('DEL', KEYS[at]) end
return 1
