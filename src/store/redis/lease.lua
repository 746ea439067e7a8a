--[[
  Leases a mailbox that was seen to be due, unless somebody was faster.

    KEYS  1 due, 2 session, 3 letters (the session's again for a clock)
    ARGV  1 session's name in due, 2 box, 3 the time it was due, 4 lease end, 5 token of the lease
    Output  sealed name, tenant, tries, first letter ('' for a clock); nil where another holds it or nothing is left
]]
local score = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not score then return false end
if redis.call('HGET', KEYS[2], 'l/' .. ARGV[2]) ~= ARGV[5] then
  if tonumber(score) ~= tonumber(ARGV[3]) then return false end
  redis.call('ZADD', KEYS[1], 'XX', ARGV[4], ARGV[1])
  redis.call('HSET', KEYS[2], 'l/' .. ARGV[2], ARGV[5])
end
local letter = ''
if ARGV[2] ~= 'clock' then
  letter = redis.call('LINDEX', KEYS[3], 0)
  if not letter then
    redis.call('ZREM', KEYS[1], ARGV[1])
    redis.call('HDEL', KEYS[2], 'l/' .. ARGV[2], 't/' .. ARGV[2])
    return false
  end
end
local known = redis.call('HMGET', KEYS[2], 'name', 'tenant', 't/' .. ARGV[2])
return { known[1], known[2], known[3] or '0', letter }
