/**
 * A task is a hash \`t:<id>\`:
 *   owner, context, state, at    what it is listed by
 *   number, head, request, base  as StoredTask; \`base\` are the artifacts that it was made with
 *   u:<number>                   an update
 *   parts                        of which updates its artifacts are made: {{id, from, to, from, to...}...}
 *   keys                         under which it is found in the hash \`task-keys\`
 *   pushes, c:<id>, p:<id>       ids of its push configurations in order, each one and its place
 */
export const tasks = `
local function shelvesOf(owner, context, state)
  owner, context, state = part(owner), part(context), part(state)
  return { 'o' .. owner, 's' .. owner .. state, 'c' .. owner .. context, 'b' .. owner .. context .. state }
end

local function listTask(id, owner, context, state, at)
  for _, shelf in ipairs(shelvesOf(owner, context, state)) do
    redis.call('ZADD', key('tasks'), 0, shelf .. at .. id)
  end
end

local function unlistTask(id, owner, context, state, at)
  for _, shelf in ipairs(shelvesOf(owner, context, state)) do
    redis.call('ZREM', key('tasks'), shelf .. at .. id)
  end
end

local function dropTask(id)
  local task = key('t:' .. id)
  redis.call('ZREM', key('used:tasks'), id)
  local fields = redis.call('HMGET', task, 'owner', 'context', 'state', 'at', 'keys')
  if not fields[1] then return end
  unlistTask(id, fields[1], fields[2], fields[3], fields[4])
  for _, name in ipairs(cmsgpack.unpack(fields[5])) do redis.call('HDEL', key('task-keys'), name) end
  redis.call('DEL', task)
  freeLease('run:' .. id)
  freeLease('push:' .. id)
end

local function dropTasksOf(owner, context)
  local shelf = shelvesOf(owner, context, '')[3]
  for _, member in ipairs(redis.call('ZRANGEBYLEX', key('tasks'), '[' .. shelf, '(' .. shelf .. ':')) do
    dropTask(idOf(member, shelf))
  end
end

local function liveTask(id) return liveUse('tasks', id, dropTask) end
`;

/** What a task is read as: { number, owner, head, request, base, { updates of an artifact... } }. */
export const readTask = `
local function updatesFrom(task, ranges, first)
  local names, updates = {}, {}
  local function fetch()
    if #names == 0 then return end
    for _, update in ipairs(redis.call('HMGET', task, unpack(names))) do
      if update then updates[#updates + 1] = update end
    end
    names = {}
  end
  for i = first, #ranges, 2 do
    for n = ranges[i], ranges[i + 1] do
      names[#names + 1] = 'u:' .. n
      if #names == 1000 then fetch() end
    end
  end
  fetch()
  return updates
end

local function taskOf(id)
  local task = key('t:' .. id)
  local fields = redis.call('HMGET', task, 'number', 'owner', 'head', 'request', 'base', 'parts')
  local artifacts = {}
  if fields[6] then
    for i, ranges in ipairs(cmsgpack.unpack(fields[6])) do
      artifacts[i] = updatesFrom(task, ranges, 2)
    end
  end
  return { tonumber(fields[1]), fields[2], fields[3], fields[4], fields[5], artifacts }
end
`;

export const writeTask = `
local function storeTask(id, owner, context, state, at, fields, names)
  redis.call('HSET', key('t:' .. id), 'owner', owner, 'context', context, 'state', state, 'at', at,
    'keys', cmsgpack.pack(names), unpack(fields))
  listTask(id, owner, context, state, at)
  for _, name in ipairs(names) do redis.call('HSET', key('task-keys'), name, id) end
  use('tasks', id, tick())
end

ttl = number() * 1000
local most = number()
local id, owner, context, state, at = text(), text(), text(), text(), text()
local fields = list()
local names = list()
`;

/** Keeps the newest updates, and of the older ones those that an artifact is made of. */
export const writeUpdates = `
local kept = 1000

local function storeUpdates(task, expected, count)
  local parts
  local function partsNow()
    parts = parts or cmsgpack.unpack(redis.call('HGET', task, 'parts') or cmsgpack.pack({}))
    return parts
  end

  local last = expected + count
  local function dropUpdates(from, to)
    for n = from, math.min(to, last - kept) do redis.call('HDEL', task, 'u:' .. n) end
  end

  local function note(artifact, append, n)
    for i, ranges in ipairs(partsNow()) do
      if ranges[1] == artifact then
        if not append then
          for j = 2, #ranges, 2 do dropUpdates(ranges[j], ranges[j + 1]) end
          parts[i] = { artifact, n, n }
        elseif ranges[#ranges] == n - 1 then
          ranges[#ranges] = n
        else
          ranges[#ranges + 1] = n
          ranges[#ranges + 1] = n
        end
        return
      end
    end
    parts[#parts + 1] = { artifact, n, n }
  end

  local hasArtifacts = false
  for n = expected + 1, last do
    local bytes, artifact, append = text(), text(), text()
    redis.call('HSET', task, 'u:' .. n, bytes)
    if artifact ~= '' then
      hasArtifacts = true
      note(string.sub(artifact, 2), append == '1', n)
    end
  end
  if hasArtifacts then redis.call('HSET', task, 'parts', cmsgpack.pack(parts)) end

  local function isPart(n)
    for _, ranges in ipairs(partsNow()) do
      for j = 2, #ranges, 2 do
        if ranges[j] <= n and n <= ranges[j + 1] then return true end
      end
    end
    return false
  end
  for n = math.max(1, expected - kept + 1), last - kept do
    if not isPart(n) then redis.call('HDEL', task, 'u:' .. n) end
  end
end
`;

export const createTask = `
if liveTask(id) then return 0 end
for _, name in ipairs(names) do
  local other = redis.call('HGET', key('task-keys'), name)
  if other and liveTask(other) then return 0 end
end
storeTask(id, owner, context, state, at, fields, names)
local before, count = number(), number()
if count > 0 then storeUpdates(key('t:' .. id), before, count) end
purge('tasks', most, 4, dropTask)
return 1
`;

export const findTask = `
ttl = number() * 1000
local after = number() * 1000
local id, name = text(), text()
if name ~= '' then id = redis.call('HGET', key('task-keys'), name) end
local used = id and lastUse('tasks', id)
if not used then return false end
useAgain('tasks', id, used, after)
return taskOf(id)
`;

export const updateTask = `
ttl = number() * 1000
local most = number()
local id, expected, state, at, lease, holder = text(), number(), text(), text(), text(), text()
local fields = list()
local count = number()
if not liveTask(id) then return 0 end
local task = key('t:' .. id)
if tonumber(redis.call('HGET', task, 'number')) ~= expected then return 0 end
if lease ~= '' and not isHeldBy(lease, holder) then return 0 end

storeUpdates(task, expected, count)
local last = expected + count

local old = redis.call('HMGET', task, 'owner', 'context', 'state', 'at')
if old[3] ~= state or old[4] ~= at then
  unlistTask(id, unpack(old))
  listTask(id, old[1], old[2], state, at)
end
redis.call('HSET', task, 'number', last, 'state', state, 'at', at, unpack(fields))
use('tasks', id, tick())
purge('tasks', most, 4, dropTask)
return 1
`;

export const updatesAfter = `
ttl = number() * 1000
local after = number() * 1000
local id, known = text(), number()
local used = lastUse('tasks', id)
if not used then return {} end
useAgain('tasks', id, used, after)
local task = key('t:' .. id)
local last = tonumber(redis.call('HGET', task, 'number'))
return updatesFrom(task, { math.max(known + 1, last - 999), last }, 1)
`;

/** Answers { total, is there more, tasks... }. */
export const listTasks = `
ttl = number() * 1000
local owner, context, state, which = text(), text(), text(), number()
local since, cursor, limit = text(), text(), number()
local shelf = shelvesOf(owner, context, state)[which]
purge('tasks', math.huge, 200, dropTask)
local index, to = key('tasks'), '[' .. shelf .. since
local found = { redis.call('ZLEXCOUNT', index, to, firstOf(shelf, '')), 0 }
walk(index, shelf, firstOf(shelf, cursor), to, limit + 1, function(id)
  if not lastUse('tasks', id) then return true end
  if #found == limit + 2 then
    found[2] = 1
    return false
  end
  found[#found + 1] = taskOf(id)
  return true
end)
return found
`;

export const deleteTasks = `
local owner, context = text(), text()
dropTasksOf(owner, context)
return 1
`;

export const countTasks = `
ttl = number() * 1000
return countUsed('tasks')
`;
