/**
 * A lease is a field of \`leases\`, with its holder; \`held:<holder>\` has the same the other way round. \`holders\`
 * is a ZSET of holders by the time until which they count as alive.
 */
export const leases = `
local function isHeldBy(lease, holder)
  return redis.call('HGET', key('leases'), lease) == holder
end

local function isAlive(holder)
  return tonumber(redis.call('ZSCORE', key('holders'), holder) or '0') >= now
end

local function forgetIfIdle(holder)
  if redis.call('EXISTS', key('held:' .. holder)) == 0 then
    redis.call('ZREM', key('holders'), holder)
  end
end

local function freeLease(lease)
  local holder = redis.call('HGET', key('leases'), lease)
  if not holder then return end
  redis.call('HDEL', key('leases'), lease)
  redis.call('ZREM', key('held:' .. holder), lease)
  if not isAlive(holder) then forgetIfIdle(holder) end
end
`;

export const beat = `
local holder, alive = text(), number() * 1000
redis.call('ZADD', key('holders'), whole(now + alive), holder)
`;

export const take = `
local lease = text()
local other = redis.call('HGET', key('leases'), lease)
if other == holder then return 1 end
if other and isAlive(other) then return 0 end
if other then freeLease(lease) end
redis.call('HSET', key('leases'), lease, holder)
redis.call('ZADD', key('held:' .. holder), 0, lease)
return 1
`;

export const release = `
local holder, lease = text(), text()
if isHeldBy(lease, holder) then freeLease(lease) end
return 1
`;

export const leave = `
local holder = text()
redis.call('ZADD', key('holders'), 0, holder)
forgetIfIdle(holder)
return 1
`;

export const orphans = `
local prefix, limit = text(), number()
local found = {}
for _, holder in ipairs(redis.call('ZRANGEBYSCORE', key('holders'), '-inf', '(' .. whole(now))) do
  local held = key('held:' .. holder)
  local left = limit - #found
  local leases = redis.call('ZRANGEBYLEX', held, '[' .. prefix, '(' .. prefix .. '\\255', 'LIMIT', 0, left)
  for _, lease in ipairs(leases) do found[#found + 1] = lease end
  forgetIfIdle(holder)
  if #found == limit then break end
end
return found
`;
