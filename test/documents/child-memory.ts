import { readdirSync, readFileSync } from 'node:fs'

/** Most of one child's memory in MB, while it is watched, as the kernel counts it; null where the kernel does not tell. */
export function watchChildren(): { stop(): number | null } {
  let most: number | null = null
  const look = (): void => {
    const mb = largestNow()
    if (mb !== null) most = Math.max(most ?? 0, mb)
  }
  const timer = setInterval(look, 20)
  return {
    stop() {
      clearInterval(timer)
      return most
    },
  }
}

/** The peak so far of the largest process that this one started. */
function largestNow(): number | null {
  const own = String(process.pid)
  const peaks = processes().flatMap((pid) => {
    const status = statusOf(pid)
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1]
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
    return parent === own && peak !== undefined ? [Number(peak) / 1000] : []
  })
  return peaks.length === 0 ? null : Math.max(...peaks)
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return '' // it is gone
  }
}
