import { useApolloClient } from '@apollo/client/react';
import { Segmented } from 'antd';
import { askInNewLanguage } from '../graphql/client';
import { changeSettings, type Language, useSettings } from './settings';

/** 中文 or English; what the server words is asked for anew. */
export function LanguageSwitch({ labelledBy, label }: { readonly labelledBy?: string; readonly label?: string }) {
  const { language } = useSettings();
  const client = useApolloClient();
  return (
    <Segmented<Language>
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={language}
      onChange={(next) => {
        changeSettings({ language: next });
        // Reasons, names of tiers and states of stations come from the server in the reader's language.
        void askInNewLanguage(client).catch(() => undefined);
      }}
      options={[
        { value: 'zh-CN', label: '中文' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
