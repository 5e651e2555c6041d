import { defineConfig } from '@playwright/test'
import { findChromium } from '@putright/tooling/chromium'

const { executablePath, args, env } = await findChromium()

export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results',
  globalSetup: './setup/installation.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/reports/playwright.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    // What was done, and the page as it stood at last. A picture of every moment would cost as much as the stories do.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    video: 'off',
    launchOptions: { executablePath, args, env: { ...process.env, ...env } as Record<string, string> },
  },
})
