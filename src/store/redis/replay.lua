--[[
  Puts a dead letter back, behind what waits in its mailbox.

    KEYS  1 due, 2 session, 3 letters, 4 dead letters, 5 sessions with dead letters
    ARGV  1 session's name in due, 2 letter id ('' for a clock), 3 when it was set aside, 4 now
    Output  1 put back, 0 it is not there any more
]]
for _, entry in ipairs(redis.call('LRANGE', KEYS[4], 0, -1)) do
  local at, box, rest = string.match(entry, '^([^|]*)|([^|]*)|[^|]*|(.*)$')
  local isIt = at == ARGV[3] and (ARGV[2] == '' and box == 'clock' or string.sub(rest, 1, #ARGV[2] + 1) == ARGV[2] .. '|')
  if isIt then
    redis.call('LREM', KEYS[4], 1, entry)
    if redis.call('LLEN', KEYS[4]) == 0 then redis.call('SREM', KEYS[5], ARGV[1]) end
    if box == 'chat' then redis.call('RPUSH', KEYS[3], rest) end
    redis.call('HDEL', KEYS[2], 't/' .. box)
    redis.call('ZADD', KEYS[1], 'NX', ARGV[4], ARGV[1] .. '/' .. box)
    return 1
  end
end
return 0
