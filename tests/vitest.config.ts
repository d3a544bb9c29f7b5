import { availableParallelism } from 'node:os'
import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../vitest.config.ts'
import { LongestFirst } from './longest-first.ts'

/**
 * The shared configuration, and for those tests that need them a browser, fonts of all scripts and an office suite. As
 * many files at a time as there are processors: most wait for another program.
 * Those that take longest begin first. No test knows how fast the machine is, or how busy: what takes as long as it may
 * take hangs.
 */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      globalSetup: [
        'browser/ensure-chromium.ts',
        'browser/ensure-fonts.ts',
        'pptx/ensure-office.ts',
        'embed-pages/ensure-hugo.ts',
        'flavours/ensure-hosts.ts',
      ],
      testTimeout: 600_000,
      hookTimeout: 1_200_000,
      expect: { poll: { timeout: 120_000 } },
      maxWorkers: availableParallelism(),
      sequence: { sequencer: LongestFirst },
    },
  }),
)
