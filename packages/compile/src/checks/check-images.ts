import { type AssetProblem, type AssetSource, isRemote, type Metadata, type Position } from '@trifold/core'
import type { Report } from '../source/report.ts'
import type { Check } from './check.ts'

const codes: Readonly<Record<AssetProblem['problem'], string>> = {
  missing: 'image-found',
  outside: 'image-inside',
  'too-large': 'image-size',
  'not-an-image': 'image-readable',
  unreadable: 'image-readable',
}

/** Every local picture can be read; one that is over a limit is an error. */
export const checkImages = (
  { image }: Metadata,
  assets: AssetSource,
  metaPosition: Position | undefined,
  strict: boolean,
  report: Report,
): Check => {
  const check = (url: string, position: Position | undefined): void => {
    if (url === '' || isRemote(url)) return
    const found = assets.read(url)
    if (!('problem' in found)) return
    report(position, {
      code: codes[found.problem],
      severity: strict || found.problem === 'too-large' ? 'error' : 'warning',
      message: found.message,
    })
  }
  if (image !== undefined) check(image.src, metaPosition)
  return {
    see: (node) => {
      if (node.type === 'image') check(node.url, node.position)
    },
  }
}
