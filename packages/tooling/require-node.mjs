// pnpm runs scripts with the Node pinned in package.json. Where that package could not be
// installed it silently falls back to the machine's own, which may lack Temporal: stop instead.
const pinned = '26.10.0'
if (process.versions.node !== pinned) {
  console.error(
    `Putright needs Node ${pinned}, which its install brings along, but this is Node ${process.versions.node}.\n` +
      'Run the command through pnpm (npx -y pnpm@12 …) on Linux x64 or arm64, or macOS arm64, with optional packages not switched off.',
  )
  process.exit(1)
}
