import { render } from 'preact';
import { PanelApp } from '@/components/surfaces/PanelApp';
import { openPanelPage, shellOf } from '@/lib/app/page';

const { app, file } = await openPanelPage();
render(<PanelApp {...{ app, file }} />, shellOf(document).root);
