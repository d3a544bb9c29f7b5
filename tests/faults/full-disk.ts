import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markIn } from './judge.ts'
import type { NamedFault } from './kills.ts'
import { type Ended, runProgram } from './program.ts'
import type { Round } from './world.ts'

/** Whether disks can be mounted here, as the superuser of a machine can. */
export const canMount = (): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'trifold-mount-'))
  try {
    mount(place, 'size=64k')
    execFileSync('umount', [place])
    return true
  } catch {
    return false
  } finally {
    rmSync(place, { recursive: true })
  }
}

const mount = (place: string, options: string): void => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place], { stdio: 'ignore' })
}

/** The output folder is a disk with so many bytes of room. */
export const smallDisk = (room: number): NamedFault => ({
  name: `a disk with ${room} bytes of room`,
  fault: async (round, { program }) =>
    onDisk(round, async () => {
      const { blocks, bfree, bsize } = statfsSync(round.out)
      mount(round.out, `remount,size=${(blocks - bfree) * bsize + room}`)
      return runProgram(round.path, program)
    }),
})

/** Has a disk in the place of the output folder, and what is on it then in the folder. */
const onDisk = async ({ path, out }: Round, act: () => Promise<Ended>): Promise<Ended> => {
  const [before, after] = [join(path, 'before'), join(path, 'after')]
  renameSync(out, before)
  mkdirSync(out)
  mount(out, 'size=512m')
  try {
    cpSync(before, out, { recursive: true, preserveTimestamps: true })
    const ended = await act()
    cpSync(out, after, { recursive: true, preserveTimestamps: true })
    return ended
  } finally {
    execFileSync('umount', [out])
    rmSync(out, { recursive: true })
    renameSync(after, out)
  }
}

/** Each process can write so many bytes until one is told that the disk is full; then all are. For machines without disks to mount. */
export const toldFull = (bytes: number): NamedFault => ({
  name: `told that the disk is full after ${bytes} bytes`,
  fault: (round, { program }) =>
    runProgram(round.path, program, { fault: { root: round.out, disk: bytes, mark: markIn(round) } }),
})
