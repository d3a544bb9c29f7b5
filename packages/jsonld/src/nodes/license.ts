import type { Json } from '../graph/description.ts'
import type { Ids } from '../graph/ids.ts'

const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/i

/** Identifiers of SPDX that articles carry; their pages are at spdx.org. */
const spdx = [
  '0BSD',
  'AGPL-3.0',
  'AGPL-3.0-only',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'GFDL-1.3',
  'GFDL-1.3-only',
  'GFDL-1.3-or-later',
  'GPL-2.0',
  'GPL-2.0-only',
  'GPL-2.0-or-later',
  'GPL-3.0',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'ODbL-1.0',
  'OFL-1.1',
  'Unlicense',
  'WTFPL',
]

/** A licence as an address where one is known for it, else as a work of that name. */
export const license = (given: string | undefined, ids: Ids): Json | undefined => {
  const text = given?.trim()
  if (text === undefined || text === '') return undefined
  if (/^(?:https?:\/\/|\.{0,2}\/)\S+$/i.test(text)) return ids.link(text)
  if (/^CC0(?:-1\.0)?$/i.test(text)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const [, terms, version] = creativeCommons.exec(text) ?? []
  if (terms !== undefined) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
  const known = spdx.find((id) => id.toLowerCase() === text.toLowerCase())
  return known === undefined
    ? { '@type': 'CreativeWork', name: text }
    : `https://spdx.org/licenses/${known}.html`
}
