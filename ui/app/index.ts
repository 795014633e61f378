import './style/tokens.css';
import './style/page.css';
import './shell/app';
