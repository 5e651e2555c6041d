import { spawn } from 'node:child_process'

/** Shows the address in a browser where somebody sits at a screen. */
export function openBrowser(url: string): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const screen = process.platform === 'darwin' || DISPLAY || WAYLAND_DISPLAY
  if (!screen || !process.stdout.isTTY) return
  const opener = spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [url], {
    detached: true,
    stdio: 'ignore',
  })
  opener.on('error', () => {}) // no opener on this machine; the address is on the terminal
  opener.unref()
}
