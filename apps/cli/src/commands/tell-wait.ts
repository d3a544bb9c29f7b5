import { relative } from 'node:path'
import type { LockRequest } from '@trifold/engine'
import type { Io } from '../terminal/io.ts'
import { printable } from '../terminal/printable.ts'

/** Tells on standard error for whom a run waits. */
export const tellWait =
  ({ cwd, stderr }: Pick<Io, 'cwd' | 'stderr'>): NonNullable<LockRequest['onWait']> =>
  (outDir, pid) => {
    const folder = printable(relative(cwd, outDir) || '.')
    stderr.write(
      `trifold: process ${pid} is at work in ${folder}; waiting until it is done. Ctrl-C gives up.\n`,
    )
  }
