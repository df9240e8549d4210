const { sidebarAction, sidePanel, windows } = globalThis.browser ?? globalThis.chrome;

/** Both browsers open the panel only within a click or key press, so the window is asked for before. */
const current = await windows.getCurrent();

async function openPanel() {
  await (sidebarAction ? sidebarAction.open() : sidePanel.open({ windowId: current.id }));
  window.close();
}

document.querySelector('button').addEventListener('click', openPanel);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Enter') openPanel();
});
document.body.dataset.ready = 'true';
