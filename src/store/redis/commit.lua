--[[
  Saves a session and posts its letters, if nobody committed since it was loaded.

    KEYS  1 session, 2 to 5 what is due in chat, model, files and clock, 6 to 8 letters to chat, model and files,
          9 dead letters, 10 and 11 the seen updates of the two periods around now (the session's again for none),
          12 sessions with dead letters, then one list of lines for each case that is written to or forgotten
    ARGV  1 version expected ('' for a new session), 2 next version, 3 token of this commit, 4 now,
          5 number of the update ('' for none), 6 which of the keys takes it, 7 session's name in due,
          8 wake-up ('' for none), 9 most lines of a case, 10 an update to set aside ('' for none),
          11 how long to keep the number in ms, then five counted lists: fields set (name, value) · fields deleted ·
          letters (mailbox, letter) · lines (number of their list, value) · groups forgotten (group, number of its list)
    Output  saved, lost or seen; the same again where the reply to a commit was lost and it is sent twice
]]
local session, dead = KEYS[1], KEYS[9]
local due = { chat = KEYS[2], model = KEYS[3], files = KEYS[4], clock = KEYS[5] }
local letters = { chat = KEYS[6], model = KEYS[7], files = KEYS[8] }
local token, version, owed = unpack(redis.call('HMGET', session, 'c', 'v', 'owed'))
if token == ARGV[3] then return 'saved' end
if ARGV[5] ~= '' then
  for at = 10, 11 do
    if redis.call('SISMEMBER', KEYS[at], ARGV[5]) == 1 then return 'seen' end
  end
end
if (version or '') ~= ARGV[1] then return 'lost' end

local at = 12
local function counted(width, take)
  local many = tonumber(ARGV[at])
  at = at + 1
  for _ = 1, many do
    take(ARGV[at], ARGV[at + 1])
    at = at + width
  end
end

-- One call for many values; a call takes no more than some thousands.
local function all(command, key, values)
  for from = 1, #values, 1000 do
    redis.call(command, key, unpack(values, from, math.min(from + 999, #values)))
  end
end
local fields = { 'v', ARGV[2], 'c', ARGV[3] }
counted(2, function(name, value)
  fields[#fields + 1] = name
  fields[#fields + 1] = value
end)
all('HSET', session, fields)
counted(1, function(name) redis.call('HDEL', session, name) end)
-- Values by the group that stands before each, and the groups in their order.
local function grouped()
  local groups, order = {}, {}
  counted(2, function(group, value)
    if not groups[group] then
      groups[group] = {}
      order[#order + 1] = group
    end
    table.insert(groups[group], value)
  end)
  return groups, order
end
local posted = grouped()
local lines, lists = grouped()

-- A letter is ID|GROUP…; those of a forgotten case go with it.
local function without(list, group)
  local before = redis.call('LRANGE', list, 0, -1)
  local kept = {}
  for _, letter in ipairs(before) do
    if not string.find(letter, '|' .. group, 1, true) then kept[#kept + 1] = letter end
  end
  if #kept == #before then return end
  redis.call('DEL', list)
  all('RPUSH', list, kept)
end
local forgot = false
counted(2, function(group, list)
  forgot = true
  redis.call('HDEL', session, 'k/' .. group, 'f/' .. group)
  redis.call('DEL', KEYS[tonumber(list)])
  for _, list in pairs(letters) do without(list, group) end
  without(dead, group)
  if owed and string.find(owed, '|' .. group, 1, true) then
    redis.call('HDEL', session, 'owed')
    owed = false
  end
end)

-- The word about what was set aside comes before the answer to what the seller says next.
if owed and ARGV[5] ~= '' then
  redis.call('HDEL', session, 'owed')
  posted.chat = posted.chat or {}
  table.insert(posted.chat, 1, owed)
end
for _, box in ipairs({ 'chat', 'model', 'files' }) do
  if posted[box] then
    all('RPUSH', letters[box], posted[box])
    redis.call('ZADD', due[box], 'NX', ARGV[4], ARGV[7])
  end
end
-- What is left of a mailbox starts with a clean count; an empty one goes, and whoever holds it has lost it.
if forgot then
  for box, list in pairs(letters) do
    redis.call('HDEL', session, 't/' .. box)
    if redis.call('LLEN', list) == 0 then
      redis.call('ZREM', due[box], ARGV[7])
      redis.call('HDEL', session, 'l/' .. box)
    end
  end
end
-- The clock is always written over, so that a wake-up set while the last one is delivered is not lost.
redis.call('HDEL', session, 'l/clock', 't/clock')
if ARGV[8] == '' then redis.call('ZREM', due.clock, ARGV[7])
else redis.call('ZADD', due.clock, ARGV[8], ARGV[7]) end
for _, list in ipairs(lists) do
  local key = KEYS[tonumber(list)]
  all('RPUSH', key, lines[list])
  redis.call('LTRIM', key, -tonumber(ARGV[9]), -1)
end
if ARGV[10] ~= '' then
  redis.call('RPUSH', dead, ARGV[10])
  redis.call('SADD', KEYS[12], ARGV[7])
end
if ARGV[5] ~= '' then
  local taken = KEYS[tonumber(ARGV[6])]
  redis.call('SADD', taken, ARGV[5])
  redis.call('PEXPIRE', taken, ARGV[11])
end
return 'saved'
