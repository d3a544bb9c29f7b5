import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { temporaryBeside } from './temporaries.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

it('what a run left beside a record goes with the next one, and nothing else does', async () => {
  const gone = spawnSync('true').pid
  await folder.write({
    [`out/seen.${gone}.tmp`]: 'half',
    [`out/seen.${process.ppid}.tmp`]: 'of one that runs',
    [`out/other.${gone}.tmp`]: 'mine',
    'out/seen.old.tmp': 'mine',
    'out/seen': 'whole',
  })
  expect(temporaryBeside(folder.at('out/seen'))).toBe(folder.at(`out/seen.${process.pid}.tmp`))
  expect(Object.keys(await folder.snapshot()).sort()).toEqual(
    [`out/other.${gone}.tmp`, 'out/seen', `out/seen.${process.ppid}.tmp`, 'out/seen.old.tmp'].sort(),
  )
  expect(temporaryBeside(folder.at('none/seen'))).toBe(folder.at(`none/seen.${process.pid}.tmp`))
})

it('what cannot be removed beside a record stays, and keeps nobody from writing the record', async () => {
  const left = `out/seen.${spawnSync('true').pid}.tmp/file`
  await folder.write({ [left]: 'mine' })
  expect(temporaryBeside(folder.at('out/seen'))).toBe(folder.at(`out/seen.${process.pid}.tmp`))
  expect(Object.keys(await folder.snapshot())).toEqual([left])
})
