import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parserVersion } from '@trifold/compile'
import { expect, it } from 'vitest'

it.each(['packages/compile', 'apps/cli'])(
  '%s asks for the native parser that was tried, and no other',
  (folder) => {
    const manifest = readFileSync(join(import.meta.dirname, '../..', folder, 'package.json'), 'utf8')
    expect(parserVersion('auto')).toBe(`satteri ${JSON.parse(manifest).optionalDependencies.satteri}`)
  },
)
