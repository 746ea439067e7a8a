--[[
  Counts one more failure of an update; one that is counted twice, because its reply was lost, is one.

    KEYS  1 failures of the update
    ARGV  1 token of this failure, 2 how long to keep the count in ms
    Output  how many there are
]]
redis.call('SADD', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return redis.call('SCARD', KEYS[1])
