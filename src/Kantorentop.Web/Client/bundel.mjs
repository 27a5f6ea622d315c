// Bundles script, style and fonts into wwwroot/dist and derives the outline of the provinces from its package.
import { build } from "esbuild";
import { mkdir, rm, writeFile } from "node:fs/promises";
import nederland from "@svg-maps/netherlands";
import { vereenvoudig } from "./landkaart.mjs";

const uit = new URL("../wwwroot/dist/", import.meta.url);
await rm(uit, { recursive: true, force: true });
await mkdir(uit, { recursive: true });

await writeFile(new URL("landkaart.json", uit), JSON.stringify(vereenvoudig(nederland)));

await build({
  entryPoints: ["main.js", "main.css"],
  absWorkingDir: import.meta.dirname,
  bundle: true,
  minify: true,
  target: ["es2022", "chrome110", "firefox110", "safari16"],
  loader: { ".woff2": "file", ".svg": "file" },
  assetNames: "[name]",
  outdir: "../wwwroot/dist",
  logLevel: "warning",
});
