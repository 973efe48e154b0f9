/// What no single module can show: who may know whom, whether template.yaml and the code agree, and
/// how large things may become. Every rule is shown to fire.
package jp.machimado.architecture;
