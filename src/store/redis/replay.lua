--[[
  Puts a dead letter back, behind what waits in its mailbox, or drops what was set aside.

    KEYS  1 session, 2 dead letters, 3 sessions with dead letters, 4 to 7 what is due in chat, model, files and clock,
          8 to 10 letters to chat, model and files
    ARGV  1 session's name in due, 2 letter id ('' for a clock), 3 when it was set aside, 4 now ('' to drop it)
    Output  1 done, 0 it is not there any more
]]
local due = { chat = KEYS[4], model = KEYS[5], files = KEYS[6], clock = KEYS[7] }
local letters = { chat = KEYS[8], model = KEYS[9], files = KEYS[10] }
for _, entry in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do
  local at, box, rest = string.match(entry, '^([^|]*)|([^|]*)|[^|]*|(.*)$')
  local isIt = at == ARGV[3] and (ARGV[2] == '' and box == 'clock' or string.sub(rest, 1, #ARGV[2] + 1) == ARGV[2] .. '|')
  if isIt and (due[box] or ARGV[4] == '') then
    redis.call('LREM', KEYS[2], 1, entry)
    if redis.call('LLEN', KEYS[2]) == 0 then redis.call('SREM', KEYS[3], ARGV[1]) end
    if ARGV[4] == '' then return 1 end
    if letters[box] then redis.call('RPUSH', letters[box], rest) end
    redis.call('HDEL', KEYS[1], 't/' .. box)
    redis.call('ZADD', due[box], 'NX', ARGV[4], ARGV[1])
    return 1
  end
end
return 0
