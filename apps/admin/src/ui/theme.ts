import { type ThemeConfig, theme as antdTheme } from 'antd';

// Two primaries: the light one is too dark to be read on a dark ground and the other way round (axe found both).
const primary = { light: '#0f6b5c', dark: '#45b99f' } as const;
const link = { light: '#0958d9', dark: '#7db3ff' } as const;

/** The look of every antd component: light or dark, normal or large text, with or without motion. */
export function themeFor(dark: boolean, largeText: boolean, lessMotion: boolean): ThemeConfig {
  const onPrimary = dark ? '#06231d' : '#ffffff';
  return {
    algorithm: dark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    cssVar: { key: 'diandan' },
    hashed: false,
    token: {
      colorPrimary: dark ? primary.dark : primary.light,
      colorLink: dark ? link.dark : link.light,
      colorInfo: dark ? link.dark : link.light,
      colorError: dark ? '#ff7a7a' : '#c4232f',
      colorBgLayout: dark ? '#101413' : '#f3f6f5',
      ...(dark ? { colorBgContainer: '#181d1c', colorBgElevated: '#202625' } : {}),
      // antd's own faint greys miss 4.5 : 1.
      colorTextDescription: dark ? '#a9b4b1' : '#56615e',
      colorTextTertiary: dark ? '#a9b4b1' : '#56615e',
      colorTextPlaceholder: dark ? '#97a29f' : '#66706d',
      controlItemBgActive: dark ? '#21403a' : '#dcece7',
      controlItemBgActiveHover: dark ? '#28504a' : '#d0e5df',
      motion: !lessMotion,
      borderRadius: 8,
      fontSize: largeText ? 18 : 14,
      controlHeight: largeText ? 42 : 34,
      fontFamily:
        "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif",
    },
    components: {
      Button: { primaryColor: onPrimary, primaryShadow: 'none', defaultShadow: 'none' },
      Menu: { itemBorderRadius: 8, activeBarBorderWidth: 0 },
    },
  };
}
