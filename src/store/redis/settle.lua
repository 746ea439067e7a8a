--[[
  Drops a delivered letter, or sets one aside that cannot be delivered, if the lease still holds.

    KEYS  1 due, 2 session, 3 letters (the session's again for a clock), 4 dead letters, 5 sessions with dead letters
    ARGV  1 session's name in due, 2 box, 3 token of the lease, 4 letter id ('' for a clock),
          5 why it is set aside ('' where it was delivered), 6 now, 7 the word that is owed for it ('' for none)
    Output  the next letter, or nil once the box is empty or the lease was lost
]]
if redis.call('HGET', KEYS[2], 'l/' .. ARGV[2]) ~= ARGV[3] then return false end
local isClock = ARGV[2] == 'clock'
local first = isClock and '' or redis.call('LINDEX', KEYS[3], 0)
-- Sent twice, because the reply was lost: the letter is gone already, and the next one must stay.
local isHere = ARGV[4] == '' or (first and string.sub(first, 1, #ARGV[4] + 1) == ARGV[4] .. '|')
if isHere and ARGV[5] ~= '' then
  redis.call('RPUSH', KEYS[4], ARGV[6] .. '|' .. ARGV[2] .. '|' .. ARGV[5] .. '|' .. (first or ''))
  redis.call('SADD', KEYS[5], ARGV[1])
  if ARGV[7] ~= '' then redis.call('HSET', KEYS[2], 'owed', ARGV[7]) end
end
if isHere and ARGV[4] ~= '' then redis.call('LPOP', KEYS[3]) end
redis.call('HDEL', KEYS[2], 't/' .. ARGV[2])
local next = not isClock and redis.call('LINDEX', KEYS[3], 0)
if next then return next end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], 'l/' .. ARGV[2])
return false
