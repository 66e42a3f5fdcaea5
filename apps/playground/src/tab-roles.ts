/**
 * GraphiQL draws each tab as an element with the role of a tab that holds two buttons, which screen readers cannot reach there. A list of
 * buttons says what it really is; the current one is marked. Returns the way to stop.
 */
export function nameTabsPlainly(root: HTMLElement): () => void {
  const mend = () => {
    for (const list of root.querySelectorAll('[role="tablist"]')) list.setAttribute('role', 'list');
    for (const panel of root.querySelectorAll('[role="tabpanel"]')) panel.setAttribute('role', 'region');
    for (const tab of root.querySelectorAll('.graphiql-tab')) {
      const isCurrent = tab.classList.contains('graphiql-tab-active');
      if (tab.getAttribute('role') !== 'listitem') tab.setAttribute('role', 'listitem');
      tab.removeAttribute('aria-selected');
      tab.querySelector('button')?.setAttribute('aria-current', isCurrent ? 'true' : 'false');
    }
  };
  mend();
  const observer = new MutationObserver(mend);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['role', 'class', 'aria-selected'] });
  return () => observer.disconnect();
}
