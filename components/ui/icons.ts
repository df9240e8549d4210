/** Our names for the icons we use. Each page carries only those it draws. */
export {
  AppWindow as floatIcon,
  ChevronLeft as backIcon,
  CircleCheck as rightIcon,
  CircleHelp as helpIcon,
  CircleX as wrongIcon,
  Info as infoIcon,
  List as listIcon,
  Pause as pauseIcon,
  PictureInPicture2 as overlayIcon,
  Pin as aboveIcon,
  Play as playIcon,
  RotateCcw as againIcon,
  Square as stopIcon,
  TriangleAlert as cautionIcon,
  Undo2 as undoIcon,
  X as closeIcon,
} from 'lucide';
