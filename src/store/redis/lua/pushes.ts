/** The push configurations of a task; where they are: `tasks`. */
export const pushes = `
ttl = number() * 1000
local id = text()
local task = key('t:' .. id)
local used = lastUse('tasks', id)

local function pushIds()
  local packed = redis.call('HGET', task, 'pushes')
  return packed and cmsgpack.unpack(packed) or {}
end
`;

export const putPush = `
if not used then return 0 end
local push, config = text(), text()
if redis.call('HSET', task, 'c:' .. push, config) == 1 then
  local ids = pushIds()
  ids[#ids + 1] = push
  redis.call('HSET', task, 'pushes', cmsgpack.pack(ids))
end
redis.call('HDEL', task, 'p:' .. push)
return 1
`;

/** Answers a configuration and its place, and so on. */
export const listPushes = `
local found = {}
if not used then return found end
for _, push in ipairs(pushIds()) do
  local fields = redis.call('HMGET', task, 'c:' .. push, 'p:' .. push)
  found[#found + 1] = fields[1]
  found[#found + 1] = fields[2] or ''
end
return found
`;

export const movePush = `
local push, place, lease, holder = text(), text(), text(), text()
if not used or not isHeldBy(lease, holder) then return 0 end
if redis.call('HEXISTS', task, 'c:' .. push) == 0 then return 0 end
redis.call('HSET', task, 'p:' .. push, place)
return 1
`;

export const deletePush = `
local push = text()
if not used or redis.call('HDEL', task, 'c:' .. push) == 0 then return 0 end
redis.call('HDEL', task, 'p:' .. push)
local others = {}
for _, other in ipairs(pushIds()) do
  if other ~= push then others[#others + 1] = other end
end
redis.call('HSET', task, 'pushes', cmsgpack.pack(others))
return 1
`;
