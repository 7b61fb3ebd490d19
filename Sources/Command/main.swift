await runCommand()
