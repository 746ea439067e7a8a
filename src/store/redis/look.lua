--[[
  What is due in a lane, longest waiting first.

    KEYS  what is due, one key a kind of mailbox
    ARGV  1 now, then how many of each kind are wanted
    Output  for each kind a list of session's name and time, in turns
]]
local found = {}
for at, due in ipairs(KEYS) do
  local most = tonumber(ARGV[at + 1])
  found[at] = most > 0 and redis.call('ZRANGEBYSCORE', due, '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, most) or {}
end
return found
