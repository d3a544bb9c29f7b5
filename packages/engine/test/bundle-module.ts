import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { TestFolder } from './folder.ts'

/** Makes a module that a process can run, which does not know TypeScript, of a text that imports `./src/…`. */
export const bundleModule = async (
  folder: TestFolder,
  contents: string,
  name = 'module.mjs',
): Promise<URL> => {
  const outfile = folder.at(name)
  await build({
    stdin: { contents, loader: 'ts', resolveDir: join(import.meta.dirname, '..') },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@trifold/source'],
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  })
  return pathToFileURL(outfile)
}
