--[[
  Puts packed lines in the place of those that they were packed from; what was written since stays behind them.

    KEYS  1 session, 2 lines of a case
    ARGV  1 group of the case, 2 its wrapped key, 3 id that stands first in the list, 4 id of the last that is replaced,
          5 place of the first that is replaced, 6 place of the last, 7 from which place on the list is kept, then the packed lines
    Output  1 done, 0 others stand there, or the case was forgotten
]]
local session, list = KEYS[1], KEYS[2]
-- Another key: the case was forgotten, and another goes by its name.
if redis.call('HGET', session, 'k/' .. ARGV[1]) ~= ARGV[2] then return 0 end
local first, last = tonumber(ARGV[5]), tonumber(ARGV[6])
local function stands(at, id)
  local line = redis.call('LINDEX', list, at)
  return line and string.sub(line, 1, #id + 1) == id .. '|'
end
if not (stands(0, ARGV[3]) and stands(last, ARGV[4])) then return 0 end
local all = redis.call('LRANGE', list, 0, -1)
redis.call('DEL', list)
for at = tonumber(ARGV[7]), first - 1 do redis.call('RPUSH', list, all[at + 1]) end
for at = 8, #ARGV do redis.call('RPUSH', list, ARGV[at]) end
for at = last + 1, #all - 1 do redis.call('RPUSH', list, all[at + 1]) end
return 1
