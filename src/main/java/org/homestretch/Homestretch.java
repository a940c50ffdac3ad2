package org.homestretch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Starts Homestretch. Method security is switched on here so that no test of a single module can run without it. */
@SpringBootApplication
@EnableMethodSecurity
@Modulithic(
        systemName = "Homestretch",
        sharedModules = {"shared", "design"})
public class Homestretch {

    public static void main(String[] arguments) throws Exception {
        var command = Command.of(arguments);
        if (command.isPresent()) System.exit(command.get().run(Command.settings(arguments)));
        SpringApplication.run(Homestretch.class, arguments);
    }
}
