import { relative, sep } from 'node:path'
import type { ReportFormat } from '../report/formats.ts'
import type { ReportStyle } from '../report/report.ts'
import { coloursFor } from '../terminal/colours.ts'
import type { Io } from '../terminal/io.ts'
import { widthOf } from '../terminal/width-of.ts'
import { version } from '../version.ts'

/** The style of a report on standard output about a run that began at `start`. */
export const reportStyle = (io: Io, format: ReportFormat, start: number): ReportStyle => ({
  colours: coloursFor(io.stdout, format === 'text' ? io.env : { NO_COLOR: '1' }),
  width: widthOf(io.stdout),
  version,
  milliseconds: io.now() - start,
  prefix: prefixIn(io.env.GITHUB_WORKSPACE, io.cwd),
})

/** GitHub counts the paths of annotations from the checkout's root, wherever in it the command runs. */
const prefixIn = (workspace: string | undefined, cwd: string): string => {
  if (workspace === undefined || workspace === '') return ''
  const path = relative(workspace, cwd)
  return path === '' || path.split(sep)[0] === '..' ? '' : `${path.split(sep).join('/')}/`
}
