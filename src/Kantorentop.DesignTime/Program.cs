// The tool needs an entry point; migrations are made through the context factories in this project.
return;
