--[[
  Sets an update aside whose session cannot be read, as something seen; one that was seen is left as it is.

    KEYS  1 session, 2 dead letters, 3 sessions with dead letters, 4 and 5 the seen updates of the periods around now
    ARGV  1 session's name in due, 2 the dead letter, 3 number of the update, 4 which of the keys takes it,
          5 how long to keep the number in ms, 6 group whose key sealed the letter ('' for none),
          7 that key, wrapped, where it was made for it ('' where it is there)
    Output  1 done, 0 the key was made or burned by another meanwhile
]]
for at = 4, 5 do
  if redis.call('SISMEMBER', KEYS[at], ARGV[3]) == 1 then return 1 end
end
if ARGV[6] ~= '' then
  local field = 'k/' .. ARGV[6]
  if (redis.call('HEXISTS', KEYS[1], field) == 0) ~= (ARGV[7] ~= '') then return 0 end
  if ARGV[7] ~= '' then redis.call('HSET', KEYS[1], field, ARGV[7]) end
end
redis.call('RPUSH', KEYS[2], ARGV[2])
redis.call('SADD', KEYS[3], ARGV[1])
local taken = KEYS[tonumber(ARGV[4])]
redis.call('SADD', taken, ARGV[3])
redis.call('PEXPIRE', taken, ARGV[5])
return 1
