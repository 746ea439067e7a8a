--[[
  Gives a duty to one process for a while, and again to the one that has it.

    KEYS  1 duty
    ARGV  1 holder, 2 for how many ms
    Output  1 it is the holder's, 0 it is another's
]]
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
