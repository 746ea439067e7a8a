--[[
  Gives a mailbox back, to be claimed again later, if the lease still holds.

    KEYS  1 due, 2 session
    ARGV  1 session's name in due, 2 box, 3 token of the lease, 4 when it is due again
    Output  1 given back, 0 the lease was lost
]]
if redis.call('HGET', KEYS[2], 'l/' .. ARGV[2]) ~= ARGV[3] then return 0 end
redis.call('ZADD', KEYS[1], 'XX', ARGV[4], ARGV[1])
redis.call('HINCRBY', KEYS[2], 't/' .. ARGV[2], 1)
redis.call('HDEL', KEYS[2], 'l/' .. ARGV[2])
return 1
