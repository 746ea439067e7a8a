--[[
  Puts packed parts of a session in the place of the same ones unpacked, unless somebody committed meanwhile.

    KEYS  1 session
    ARGV  1 token of the commit that must still be the last one, then the parts (name, value)
    Output  1 done, 0 there was another
]]
if redis.call('HGET', KEYS[1], 'c') ~= ARGV[1] then return 0 end
for at = 2, #ARGV, 2 do redis.call('HSET', KEYS[1], ARGV[at], ARGV[at + 1]) end
return 1
