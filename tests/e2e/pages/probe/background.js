const { commands, sidebarAction, sidePanel } = globalThis.browser ?? globalThis.chrome;

globalThis.startedAt = Date.now();

commands.onCommand.addListener((_command, tab) => {
  if (sidebarAction) sidebarAction.toggle();
  else sidePanel.open({ windowId: tab.windowId });
});
