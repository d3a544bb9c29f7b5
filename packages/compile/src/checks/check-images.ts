import {
  type AssetProblem,
  type AssetSource,
  type DiagnosticCode,
  type Finding,
  isRemote,
  type Metadata,
  type Position,
} from '@trifold/core'
import type { Report } from '../source/report.ts'
import type { Check } from './check.ts'

const codes: Readonly<Record<AssetProblem['problem'], DiagnosticCode>> = {
  missing: 'image-found',
  outside: 'image-inside',
  'too-large': 'image-size',
  'not-an-image': 'image-readable',
  unreadable: 'image-readable',
}

/** What to do about each, where nothing nearer is known. */
const advice: Readonly<Record<AssetProblem['problem'], string>> = {
  missing:
    'A path is relative to the article; one that begins with / is looked for in static and public, or where assetRoots says.',
  outside: 'Copy the picture into the collection.',
  'too-large': 'Scale it down; a screen shows about 3,000 pixels in width.',
  'not-an-image':
    'Convert it, or fetch the real file: a pointer or a page that says “not found” may stand in its place.',
  unreadable: 'See to it that it is a file that may be read.',
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
    if (!('problem' in found)) {
      if (found.taken !== undefined) report(position, imageSafe(url, found.taken))
      if (found.cutOff) report(position, imageDamaged(url, strict))
      return
    }
    report(position, {
      code: codes[found.problem],
      severity: strict || found.problem === 'too-large' ? 'error' : 'warning',
      message: found.message,
      help: found.suggestion === undefined ? advice[found.problem] : `Did you mean ${found.suggestion}?`,
    })
  }
  if (image !== undefined) check(image.src, metaPosition)
  return {
    see: (node) => {
      if (node.type === 'image') check(node.url, node.position)
    },
  }
}

const imageDamaged = (url: string, strict: boolean): Finding => ({
  code: 'image-readable',
  severity: strict ? 'error' : 'warning',
  message: `“${url}” is damaged: it ends before its picture does, or was changed on its way. Readers see a part of it, or nothing.`,
  help: 'Fetch it or export it again.',
})

/** The most names in one message. */
const mostNamed = 6

const imageSafe = (url: string, taken: readonly string[]): Finding => ({
  code: 'image-safe',
  severity: 'warning',
  message: `“${url}” holds what pictures do not need; taken out: ${taken.slice(0, mostNamed).join(', ')}${taken.length > mostNamed ? ', …' : ''}.`,
  help: 'Scripts, handlers, HTML and addresses run or ask for something where the file is opened by itself. Export the picture without them.',
})
