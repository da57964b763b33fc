/**
 * What every script begins with. `KEYS[1]` is the hash tag that all keys begin with; the names of the keys
 * are made here. The first argument is the time in ms, or empty: then it is the server's. Times inside are
 * in microseconds, which a double holds exactly.
 */
export const basics = `
local nextArgument = 0
local function text()
  nextArgument = nextArgument + 1
  return ARGV[nextArgument]
end
local function number() return tonumber(text()) end
local function list()
  local items = {}
  for i = 1, number() do items[i] = text() end
  return items
end

local function key(name) return KEYS[1] .. ':' .. name end
local function whole(value) return string.format('%.0f', value) end

local function clock(injected)
  if injected ~= '' then return math.floor(tonumber(injected) * 1000) end
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end
local now = clock(text())
`;

/**
 * What is used last, is forgotten last: a ZSET \`used:<kind>\` of ids by the time of their last use. A tick is a
 * time that was never given before, also if the clock stands or goes back: so it can order and be a version.
 */
export const recency = `
local function tick()
  local last = tonumber(redis.call('GET', key('tick')) or '0')
  local next = math.max(now, last + 1)
  redis.call('SET', key('tick'), whole(next))
  return next
end

local ttl = 0

local function isExpired(used) return used + ttl < now end

-- When it was used last; nil if it is not there, or was not used for too long.
local function lastUse(kind, id)
  local used = tonumber(redis.call('ZSCORE', key('used:' .. kind), id) or nil)
  if used and not isExpired(used) then return used end
  return nil
end

-- The same; and if it has expired, it is gone now.
local function liveUse(kind, id, drop)
  local used = tonumber(redis.call('ZSCORE', key('used:' .. kind), id) or nil)
  if not used or not isExpired(used) then return used end
  drop(id)
  return nil
end

local function use(kind, id, time)
  redis.call('ZADD', key('used:' .. kind), whole(time), id)
end

-- Reads need not write each time, and go on where nothing can be written.
local function useAgain(kind, id, used, after)
  if after == 0 or now - used > after then
    pcall(function() use(kind, id, tick()) end)
  end
end

-- A few of those that have expired or are too many, the least recently used first; none where nothing
-- can be written: the first write fails then.
local function purge(kind, most, few, drop)
  local used = key('used:' .. kind)
  local expired = redis.call('ZRANGEBYSCORE', used, '-inf', '(' .. whole(now - ttl), 'LIMIT', 0, few)
  local surplus = math.min(redis.call('ZCARD', used) - #expired - most, few - #expired)
  for _, id in ipairs(expired) do
    if not pcall(drop, id) then return end
  end
  if surplus <= 0 then return end
  for _, id in ipairs(redis.call('ZRANGE', used, 0, surplus - 1)) do
    if not pcall(drop, id) then return end
  end
end

local function countUsed(kind)
  return redis.call('ZCOUNT', key('used:' .. kind), whole(now - ttl), '+inf')
end
`;

/**
 * Lists in the order of time, then of id: the members of a ZSET whose scores are all the same, so that Redis
 * orders them by their bytes. A member is a shelf, 16 digits of a time in ms, and an id. No shelf is the
 * beginning of another one.
 */
export const shelves = `
local function part(value) return #value .. ':' .. value end
local function idOf(member, shelf) return string.sub(member, #shelf + 17) end

-- Calls visit(id) from the latest on, until that answers false.
local function walk(index, shelf, from, to, step, visit)
  while true do
    local members = redis.call('ZREVRANGEBYLEX', index, from, to, 'LIMIT', 0, step)
    for _, member in ipairs(members) do
      if not visit(idOf(member, shelf)) then return end
    end
    if #members < step then return end
    from = '(' .. members[#members]
  end
end

local function firstOf(shelf, cursor)
  if cursor == '' then return '(' .. shelf .. ':' end
  return '(' .. shelf .. cursor
end
`;
