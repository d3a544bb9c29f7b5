/// <reference types="vite/client" />
/// <reference types="@trifold/vite/client" />
