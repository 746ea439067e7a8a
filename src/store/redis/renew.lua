--[[
  Makes a lease last longer, if it still holds.

    KEYS  1 due, 2 session
    ARGV  1 session's name in due, 2 box, 3 token of the lease, 4 its new end
    Output  1 it lasts until then, 0 it was lost
]]
if redis.call('HGET', KEYS[2], 'l/' .. ARGV[2]) ~= ARGV[3] then return 0 end
redis.call('ZADD', KEYS[1], 'XX', ARGV[4], ARGV[1])
return 1
