/** Everything out of the store, page by page along its lists, and into it. */

/**
 * Answers { the last member, { head, digest, plan, replies: { keys, reply, digest, plan }... }... }: so many of
 * the contexts after a member. One that changes meanwhile moves on in its list: it may come twice.
 */
export const exportContexts = `
ttl = number() * 1000
local after, limit = text(), number()

local function planOf(context, digest)
  return redis.call('HGET', context, 'p:' .. digest)
end

local function repliesOf(id)
  local context, replies, last = key('c:' .. id), {}, nil
  for _, entry in ipairs(redis.call('LRANGE', key('k:' .. id), 0, -1)) do
    local version, name = string.match(entry, '^(%d+):(.*)$')
    if version == last then
      table.insert(replies[#replies][1], name)
    else
      local fields = redis.call('HMGET', context, 'r:' .. version, 'd:' .. version)
      replies[#replies + 1] = { { name }, fields[1], fields[2], planOf(context, fields[2]) }
      last = version
    end
  end
  return replies
end

local members = redis.call('ZRANGEBYLEX', key('contexts'), '(' .. after, '+', 'LIMIT', 0, limit)
local found = { members[#members] or '' }
for _, member in ipairs(members) do
  local length = string.match(member, '^%d+')
  local id = string.sub(member, #length + 1 + length + 17)
  if lastUse('contexts', id) then
    local context = key('c:' .. id)
    local fields = redis.call('HMGET', context, 'head', 'plan')
    found[#found + 1] = { fields[1], fields[2], planOf(context, fields[2]), repliesOf(id) }
  end
end
return found
`;

/** Takes the place of the context of this id, whose tasks stay. */
export const importContext = `
local id, owner, at, head, plan = text(), text(), text(), text(), text()
local plans, replies = list(), number()
clearContext(id)
local time = tick()
storePlans(key('c:' .. id), plans)
storeHead(id, whole(time), owner, at, head, plan)
for _ = 1, replies do
  local names, reply, digest = list(), text(), text()
  storeReply(id, whole(tick()), names, reply, digest)
end
use('contexts', id, time)
return 1
`;

/** Answers { the last member, { task, keys, updates, pushes }... }, likewise. */
export const exportTasks = `
ttl = number() * 1000
local after, limit = text(), number()
-- Each task is on the shelf of its owner, among others.
local members = redis.call('ZRANGEBYLEX', key('tasks'), '(' .. after, '(p', 'LIMIT', 0, limit)
local found = { members[#members] or '' }
for _, member in ipairs(members) do
  local length = string.match(member, '^o(%d+)')
  local id = string.sub(member, #length + 2 + length + 17)
  if lastUse('tasks', id) then
    local task = key('t:' .. id)
    local fields = redis.call('HMGET', task, 'number', 'keys', 'pushes')
    local last = tonumber(fields[1])
    local pushes = {}
    for _, push in ipairs(fields[3] and cmsgpack.unpack(fields[3]) or {}) do
      pushes[#pushes + 1] = redis.call('HGET', task, 'c:' .. push)
      pushes[#pushes + 1] = redis.call('HGET', task, 'p:' .. push) or ''
    end
    local updates = updatesFrom(task, { math.max(1, last - 999), last }, 1)
    found[#found + 1] = { taskOf(id), cmsgpack.unpack(fields[2]), updates, pushes }
  end
end
return found
`;

/** Takes the place of the task of this id. Work that is not over is an orphan's. */
export const importTask = `
local updates, pushes, isOpen = list(), list(), number()
dropTask(id)
storeTask(id, owner, context, state, at, fields, names)
local task, ids = key('t:' .. id), {}
for i = 1, #updates, 2 do redis.call('HSET', task, 'u:' .. updates[i], updates[i + 1]) end
for i = 1, #pushes, 3 do
  ids[#ids + 1] = pushes[i]
  redis.call('HSET', task, 'c:' .. pushes[i], pushes[i + 1])
  if pushes[i + 2] ~= '' then redis.call('HSET', task, 'p:' .. pushes[i], pushes[i + 2]) end
end
if #ids > 0 then redis.call('HSET', task, 'pushes', cmsgpack.pack(ids)) end
if isOpen == 1 then
  redis.call('HSET', key('leases'), 'run:' .. id, 'nobody')
  redis.call('ZADD', key('held:nobody'), 0, 'run:' .. id)
  redis.call('ZADD', key('holders'), 0, 'nobody')
end
return 1
`;
