import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rollup } from 'vite'

/** Runs the code of a bundle: in a folder of its own, from where the packages that it imports are found. */
export const runChunk = async <Module>(
  chunks: readonly Rollup.OutputChunk[],
  cacheDir: string,
): Promise<Module> => {
  const hash = createHash('sha256')
  for (const { fileName, code } of chunks) hash.update(`${fileName}\0${code}\0`)
  const folder = join(cacheDir, `site-${process.pid}-${hash.digest('hex').slice(0, 16)}`)
  const entry = chunks.find(({ isEntry }) => isEntry)
  if (entry === undefined) throw new Error('The bundle has no entry')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    for (const { fileName, code } of chunks) {
      const file = join(folder, fileName)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, code)
    }
    return await import(pathToFileURL(join(folder, entry.fileName)).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
