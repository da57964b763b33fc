/**
 * A context is a hash \`c:<id>\`:
 *   owner, at      what it is listed by
 *   version, born  as Versioned
 *   head, plan     the context without its plan, and that plan's digest or ''
 *   p:<digest>     a plan, stored once; n:<digest> counts the head and the replies that refer to it
 *   r:<version>    the reply of that commit without its plan, d:<version> the plan's digest or ''
 * The list \`k:<id>\` has the replies' keys as "<version>:<key>", oldest first; the hash \`replies\` leads from a
 * key to "<version>:<id>".
 */
export const contexts = `
-- Without its tasks. Answers its owner; nil if it is not there.
local function clearContext(id)
  redis.call('ZREM', key('used:contexts'), id)
  local context = key('c:' .. id)
  local fields = redis.call('HMGET', context, 'owner', 'at')
  if not fields[1] then return nil end
  redis.call('ZREM', key('contexts'), part(fields[1]) .. fields[2] .. id)
  for _, entry in ipairs(redis.call('LRANGE', key('k:' .. id), 0, -1)) do
    redis.call('HDEL', key('replies'), (string.gsub(entry, '^%d+:', '')))
  end
  redis.call('DEL', context, key('k:' .. id))
  return fields[1]
end

local function dropContext(id)
  local owner = clearContext(id)
  if owner then dropTasksOf(owner, id) end
end

local function liveContext(id) return liveUse('contexts', id, dropContext) end

-- The version of a reply and the id of its context.
local function placeOf(name)
  local place = redis.call('HGET', key('replies'), name)
  if not place then return nil end
  local colon = string.find(place, ':', 1, true)
  return string.sub(place, 1, colon - 1), string.sub(place, colon + 1)
end
`;

export const readContext = `
ttl = number() * 1000
local after = number() * 1000
local id = text()
local used = lastUse('contexts', id)
if not used then return false end
useAgain('contexts', id, used, after)
local context = key('c:' .. id)
local fields = redis.call('HMGET', context, 'version', 'born', 'head', 'plan')
local plan = redis.call('HGET', context, 'p:' .. fields[4])
return { tonumber(fields[1]), tonumber(fields[2]), fields[3], fields[4], plan }
`;

/** How a context and its replies are written. */
export const writeContext = `
local function hold(context, digest)
  if digest ~= '' then redis.call('HINCRBY', context, 'n:' .. digest, 1) end
end

local function letGo(context, digest)
  if not digest or digest == '' then return end
  if redis.call('HINCRBY', context, 'n:' .. digest, -1) > 0 then return end
  redis.call('HDEL', context, 'p:' .. digest, 'n:' .. digest)
end

local function storePlans(context, plans)
  for i = 1, #plans, 2 do
    if plans[i + 1] ~= '' then redis.call('HSETNX', context, 'p:' .. plans[i], plans[i + 1]) end
  end
end

local function storeHead(id, version, owner, at, head, plan)
  local context = key('c:' .. id)
  redis.call('HSETNX', context, 'born', version)
  redis.call('HSET', context, 'version', version, 'owner', owner, 'at', at, 'head', head, 'plan', plan)
  redis.call('ZADD', key('contexts'), 0, part(owner) .. at .. id)
  hold(context, plan)
end

-- The oldest replies go when there are too many keys.
local function storeReply(id, version, names, reply, plan)
  local context, kept = key('c:' .. id), key('k:' .. id)
  redis.call('HSET', context, 'r:' .. version, reply, 'd:' .. version, plan)
  hold(context, plan)
  for _, name in ipairs(names) do
    redis.call('HSET', key('replies'), name, version .. ':' .. id)
    redis.call('RPUSH', kept, version .. ':' .. name)
  end
  for _ = 129, redis.call('LLEN', kept) do
    local of, name = string.match(redis.call('LPOP', kept), '^(%d+):(.*)$')
    redis.call('HDEL', key('replies'), name)
    if string.match(redis.call('LINDEX', kept, 0), '^%d+') ~= of then
      letGo(context, redis.call('HGET', context, 'd:' .. of))
      redis.call('HDEL', context, 'r:' .. of, 'd:' .. of)
    end
  end
end
`;

/** Answers 1, 0 if it was refused, and -1 if a plan was left out that is not there. */
export const commitContext = `
ttl = number() * 1000
local most = number()
local id, owner, at, expected, head, plan = text(), text(), text(), text(), text(), text()
local names, reply, replyPlan = list(), text(), text()
local plans = list()

liveContext(id)
local context = key('c:' .. id)
local old = redis.call('HMGET', context, 'version', 'owner', 'at', 'plan')
if (old[1] or '0') ~= expected then return 0 end
for _, name in ipairs(names) do
  local _, other = placeOf(name)
  if other and liveContext(other) then return 0 end
end
for i = 1, #plans, 2 do
  if plans[i + 1] == '' and redis.call('HEXISTS', context, 'p:' .. plans[i]) == 0 then return -1 end
end

local time = tick()
local version = whole(time)
storePlans(context, plans)
if old[1] then redis.call('ZREM', key('contexts'), part(old[2]) .. old[3] .. id) end
storeHead(id, version, owner, at, head, plan)
use('contexts', id, time)
if #names > 0 then storeReply(id, version, names, reply, replyPlan) end
letGo(context, old[4])
purge('contexts', most, 4, dropContext)
return 1
`;

export const readReply = `
ttl = number() * 1000
local version, id = placeOf(text())
if not version or not lastUse('contexts', id) then return false end
local context = key('c:' .. id)
local fields = redis.call('HMGET', context, 'r:' .. version, 'd:' .. version)
return { fields[1], fields[2], redis.call('HGET', context, 'p:' .. fields[2]) }
`;

export const deleteContext = `
ttl = number() * 1000
local id = text()
if not liveContext(id) then return 0 end
dropContext(id)
return 1
`;

/** Answers { is there more, head, digest of the plan, plan, head, digest... }. */
export const listContexts = `
ttl = number() * 1000
local shelf, cursor, limit = part(text()), text(), number()
purge('contexts', math.huge, 200, dropContext)
local found, count = { 0 }, 0
walk(key('contexts'), shelf, firstOf(shelf, cursor), '[' .. shelf, limit + 1, function(id)
  if not lastUse('contexts', id) then return true end
  if count == limit then
    found[1] = 1
    return false
  end
  count = count + 1
  local context = key('c:' .. id)
  local fields = redis.call('HMGET', context, 'head', 'plan')
  found[#found + 1] = fields[1]
  found[#found + 1] = fields[2]
  found[#found + 1] = redis.call('HGET', context, 'p:' .. fields[2])
  return true
end)
return found
`;

export const countContexts = `
ttl = number() * 1000
return countUsed('contexts')
`;

/** For times when nothing is written. */
export const purgeAll = `
ttl = number() * 1000
local few = number()
purge('contexts', number(), few, dropContext)
purge('tasks', number(), few, dropTask)
return 1
`;
