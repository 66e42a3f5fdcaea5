import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const inlineFont = /url\(["']?data:font\/(\w+);(?:charset=[^;]+;)?base64,([A-Za-z0-9+/=]+)["']?\)/g;

/**
 * The editor's style sheet carries its fonts inside itself. The server's content security policy allows fonts from this origin only, not from
 * `data:`, so the build takes them out into files of their own; they also load only when a character needs them.
 */
export function fontsAsFiles(): Plugin {
  return {
    name: 'fonts-as-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        const css = typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source);
        asset.source = css.replace(inlineFont, (_whole, kind: string, base64: string) => {
          const source = Buffer.from(base64, 'base64');
          const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
          const fileName = `assets/font-${hash}.${kind}`;
          this.emitFile({ type: 'asset', fileName, source });
          return `url(${fileName.replace('assets/', './')})`;
        });
      }
    },
  };
}
