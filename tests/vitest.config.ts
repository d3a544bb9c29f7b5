import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../vitest.config.ts'

/** The shared configuration, and for those tests that need them a browser and fonts of all scripts. */
export default mergeConfig(
  shared,
  defineConfig({ test: { globalSetup: ['browser/ensure-chromium.ts', 'browser/ensure-fonts.ts'] } }),
)
