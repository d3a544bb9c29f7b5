import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '@trifold/core'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { fresh, usual } from '../pptx-template/files/fresh-templates.ts'
import { oddTemplate } from '../pptx-template/files/odd-template.ts'
import type { Makers } from './makers.ts'
import type { Making } from './run-example.ts'

const master = 'ppt/slideMasters/slideMaster4.xml'
const layout = 'ppt/slideLayouts/slideLayout7.xml'
const coverLayout = 'ppt/slideLayouts/slideLayout31.xml'

/** A template that lacks nothing. */
const whole = (): Uint8Array =>
  fresh({
    layouts: [
      ...usual,
      { name: 'Part', kind: 'secHead', shapes: [{ ph: 'type="title"' }, { ph: 'type="body" idx="1"' }] },
      {
        name: 'Two',
        kind: 'twoObj',
        shapes: [
          { ph: 'type="title"' },
          { ph: 'idx="1"', box: [40, 110, 310, 260] },
          { ph: 'idx="2"', box: [370, 110, 310, 260] },
        ],
      },
      { name: 'Title', kind: 'titleOnly', shapes: [{ ph: 'type="title"' }] },
    ],
  })

/** The odd template with some of its files as other bytes, or left out. */
const changed =
  (change: (files: Record<string, Uint8Array>) => void): (() => Uint8Array) =>
  () => {
    const files = unzipSync(oddTemplate())
    change(files)
    return zipSync(files)
  }

const replaced = (name: string, text: (was: string) => string): (() => Uint8Array) =>
  changed((files) => {
    files[name] = strToU8(text(new TextDecoder().decode(files[name])))
  })

const named = (name: string, make: () => Uint8Array): Making => ({
  prepare: (folder) => writeFileSync(join(folder, name), make()),
})

const right = named('company.potx', whole)

const large = named('company.potx', () => fresh({ text: 4000 }))

/** The templates that the pages on templates of PowerPoint describe. */
export const templateMakers = {
  'template-file': {
    wrong: named('company.pptx', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    right,
  },
  'template-size': {
    wrong: named('roadshow.pptx', () => new Uint8Array(limits.templateBytes + 1)),
    right,
  },
  'template-part': {
    wrong: named(
      'company.pptx',
      replaced(master, (xml) => xml.slice(0, -20)),
    ),
    right,
  },
  'template-layouts': {
    wrong: named(
      'company.pptx',
      changed((files) => {
        delete files[master]
      }),
    ),
    right,
  },
  'template-content': {
    wrong: named(
      'company.pptx',
      changed((files) => {
        delete files[layout]
        delete files[coverLayout]
      }),
    ),
    right,
  },
  'template-room': {
    wrong: named(
      'company.pptx',
      replaced(layout, (xml) => xml.replace('cy="3302000"', 'cy="900000"')),
    ),
    right,
  },
  'template-macros': { wrong: named('company.potm', oddTemplate), right },
  'template-layout-found': { wrong: named('company.pptx', oddTemplate), right },
  'template-font-known': { wrong: named('company.pptx', oddTemplate), right },
  'template-text-size': { wrong: large, right: large },
} satisfies Record<string, Makers>
