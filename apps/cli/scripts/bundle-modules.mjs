import { join } from 'node:path'
import { build } from 'esbuild'

/** The root of the repository. */
const root = join(import.meta.dirname, '../../..')

/** Of the languages that zod speaks, which are half of it, none but English is ever asked for. */
const englishOnly = {
  name: 'english-only',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    })),
}

const bundleOptions = {
  absWorkingDir: root,
  entryPoints: {
    cli: 'apps/cli/src/cli.ts',
    index: 'apps/cli/src/index.ts',
    replay: 'apps/cli/src/start/replay.ts',
    'preview-thread': 'apps/cli/src/preview-thread.ts',
    'article-process': 'apps/cli/src/article-process.ts',
  },
  outdir: join(root, 'apps/cli/dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  // Node decompresses by itself: less to publish, and the package brings no licence text to publish with it.
  alias: { 'brotli/decompress.js': './apps/cli/scripts/node-brotli.mjs' },
  plugins: [englishOnly],
  // Licences stand in a file of their own.
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  // An export that is missing would fail only when it is called, at a user's.
  logOverride: { 'import-is-undefined': 'error' },
}

/** The published command and API as ES modules in memory, and the list of all that went in. */
export const bundleModules = (options = {}) => build({ ...bundleOptions, ...options })

/**
 * Packages that esbuild does not see, since parts of them are in generated modules: glyphs in those of @trifold/fonts and
 * @trifold/pptx, programs in those of the latter.
 */
export const generatedFrom = [
  '@fontsource/arimo',
  '@fontsource/cousine',
  '@fontsource/source-serif-4',
  '@jsquash/avif',
  '@jsquash/webp',
  '@resvg/resvg-wasm',
].map((name) => `node_modules/${name}/package.json`)
