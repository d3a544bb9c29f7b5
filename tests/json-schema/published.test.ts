import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { createFolder } from '../acceptance/command.ts'
import { schemas } from './schemas.ts'

const { resolve } = createRequire(import.meta.url)

it.each(Object.keys(schemas))('the package holds the schema %s as the command prints it', (name) => {
  const { stdout } = createFolder().trifold(['json-schema', name])
  expect(readFileSync(resolve(`trifold/schemas/${name}.json`), 'utf8')).toBe(stdout)
  expect(JSON.parse(stdout)).toEqual(schemas[name])
})
